export default function DecisionsPage(_: object) {
  return null;
}
