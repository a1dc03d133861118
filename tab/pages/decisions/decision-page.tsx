export default function DecisionPage(_: { readonly id: string }) {
  return null;
}
