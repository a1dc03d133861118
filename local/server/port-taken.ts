/** Something else listens on the port, most likely another `npm start`. */
export class PortTaken extends Error {
  constructor(
    readonly port: number,
    options?: ErrorOptions,
  ) {
    super(`port ${port} is taken: stop what runs there, or choose another with PORT=${port + 1}`, options);
    this.name = 'PortTaken';
  }
}
