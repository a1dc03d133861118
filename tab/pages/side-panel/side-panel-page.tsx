export default function SidePanelPage(_: object) {
  return null;
}
