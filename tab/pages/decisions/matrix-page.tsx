export default function MatrixPage(_: object) {
  return null;
}
