/** Minutes since midnight of a local time: `minutesOf('13:30')` is 810. */
export function minutesOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}

/** The local time so many minutes after midnight, past the next midnight too: `timeOf(1450)` is `00:10`. */
export function timeOf(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}
