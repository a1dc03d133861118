export default function CoalitionPage(_: object) {
  return null;
}
