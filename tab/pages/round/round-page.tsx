export default function RoundPage(_: { readonly meeting?: string | undefined }) {
  return null;
}
