export default function AgendaPage(_: { readonly meeting?: string | undefined; readonly item?: string | undefined }) {
  return null;
}
