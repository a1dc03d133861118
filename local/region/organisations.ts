/** One organisation of the example region, as its secretary would type it in the list. */
export interface RegionOrganisation {
  readonly name: string;
  /** A word that says what kind it is. */
  readonly kind: string;
  readonly seat: 'tafel' | 'agendalid';
  readonly body: string;
  /** Keys of the people who represent it; empty: nobody of it is in the channel. */
  readonly delegates: readonly string[];
  /** Short name under which people post for it. */
  readonly alias?: string;
  /** Of a municipality, rounded to hundreds. */
  readonly inhabitants?: number;
}

const municipality = (place: string, key: string, inhabitants: number): RegionOrganisation => ({
  name: `Gemeente ${place}`,
  kind: 'gemeente',
  seat: 'tafel',
  body: 'college van B&W',
  delegates: [key],
  alias: place,
  inhabitants,
});

/** Zuid-Holland Zuid: who sits at the table and who is an agenda member (seed 000). */
export const organisations: readonly RegionOrganisation[] = [
  municipality('Alblasserdam', 'alblasserdam', 20_300),
  municipality('Dordrecht', 'dordrecht', 122_300),
  municipality('Gorinchem', 'gorinchem', 38_600),
  municipality('Hardinxveld-Giessendam', 'hardinxveld-giessendam', 18_700),
  municipality('Hendrik-Ido-Ambacht', 'hendrik-ido-ambacht', 33_300),
  municipality('Hoeksche Waard', 'hoeksche-waard', 90_300),
  municipality('Molenlanden', 'molenlanden', 44_900),
  municipality('Papendrecht', 'papendrecht', 32_300),
  municipality('Sliedrecht', 'sliedrecht', 26_400),
  municipality('Zwijndrecht', 'zwijndrecht', 45_200),
  {
    name: 'GGD Zuid-Holland Zuid',
    kind: 'GGD',
    seat: 'tafel',
    body: 'directie',
    delegates: ['secretary', 'ggd'],
    alias: 'GGD',
  },
  {
    name: 'JGZ Zuid-Holland Zuid',
    kind: 'jeugdgezondheidszorg',
    seat: 'tafel',
    body: 'directie',
    delegates: ['jgz'],
    alias: 'JGZ',
  },
  { name: 'VGZ', kind: 'zorgverzekeraar', seat: 'tafel', body: 'directie zorginkoop', delegates: ['vgz'] },
  {
    name: 'Zilveren Kruis',
    kind: 'zorgverzekeraar',
    seat: 'agendalid',
    body: 'directie zorginkoop',
    delegates: ['zilveren-kruis'],
  },
  { name: 'VSV Drechtsteden', kind: 'VSV', seat: 'tafel', body: 'ledenvergadering', delegates: ['midwife'] },
  { name: 'VSV Gorinchem', kind: 'VSV', seat: 'tafel', body: 'ledenvergadering', delegates: ['midwife'] },
  { name: 'Huisartsenkoepel Drechtsteden', kind: 'huisartsen', seat: 'tafel', body: 'bestuur', delegates: ['gp'] },
  { name: 'Huisartsenkoepel Gorinchem', kind: 'huisartsen', seat: 'agendalid', body: 'bestuur', delegates: [] },
  { name: 'Huisartsenkoepel Hoeksche Waard', kind: 'huisartsen', seat: 'agendalid', body: 'bestuur', delegates: [] },
  { name: 'Oudervertegenwoordiging', kind: 'ouders', seat: 'tafel', body: 'ouderpanel', delegates: ['parents'] },
];
