import type { CoalitionView } from '../../domain/views/coalition';
import type { Api } from './open-api';

/** Organisations of the table that `api` opens, as the secretary sees them, by their name. */
export function organisationsOf(api: () => Api) {
  const named = async (name: string) => {
    const { organisations } = (await api().view<CoalitionView>('secretary', 'coalition')).body;
    const found = organisations.find((one) => one.name === name);
    if (!found) throw new Error(`no ${name}`);
    return found;
  };
  const edit = async (who: string, name: string, input: object) =>
    api().act(who, 'edit-organisation', { organisation: (await named(name)).id, ...input });
  return { named, edit };
}
