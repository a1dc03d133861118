import type { Organisation, OrganisationKind, Seat } from './documents';

/** What one line of a pasted list says; what it leaves out is guessed from the name and can be changed later. */
export type ListedOrganisation = Omit<Organisation, 'id' | 'left'>;

const kindWords: readonly (readonly [OrganisationKind, RegExp])[] = [
  ['municipality', /gemeente|municipality|\bgem\b\.?/i],
  ['public-health', /\bggd\b|public health/i],
  ['youth-health', /\bjgz\b|jeugdgezondheid|youth health|consultatiebureau/i],
  ['health-insurer', /verzekera|insurer|\bvgz\b|\bcz\b|zilveren kruis|menzis|\bdsw\b|asr\b/i],
  ['obstetric-partnership', /\bvsv\b|verloskund|obstetric|midwi/i],
  ['gp-umbrella', /huisarts|\bgps?\b|general practi/i],
  ['hospital', /ziekenhuis|hospital|umc\b/i],
  ['maternity-care', /kraam|maternity/i],
  ['welfare', /welzijn|welfare|sociale dienst|maatschappelijk/i],
  ['parents', /ouder|parent/i],
];
const defaultBody: Readonly<Record<OrganisationKind, string>> = {
  municipality: 'college van B&W',
  'public-health': 'directie',
  'youth-health': 'directie',
  'health-insurer': 'directie',
  'obstetric-partnership': 'ledenvergadering',
  'gp-umbrella': 'bestuur',
  hospital: 'raad van bestuur',
  'maternity-care': 'directie',
  welfare: 'bestuur',
  parents: 'achterban',
  other: 'bestuur',
};

/** The kind an organisation most likely is, from a word or its name. */
export const guessKind = (words: string): OrganisationKind =>
  kindWords.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other';

/** How the body behind an organisation of this kind is usually called. */
export const usualBody = (kind: OrganisationKind) => defaultBody[kind];

/**
 * Reads a pasted list: an organisation a line, parts split by tab or semicolon:
 * `name; kind; table or agenda member; backing body; in the round or not`. Only the name is needed.
 * Numbers and bullets before a name are passed over, and names that come twice are taken once.
 */
export function readOrganisationList(pasted: string): ListedOrganisation[] {
  const seen = new Set<string>();
  return pasted.split(/\r?\n/).flatMap((row) => {
    const organisation = readRow(row);
    if (!organisation || seen.has(organisation.name.toLowerCase())) return [];
    seen.add(organisation.name.toLowerCase());
    return [organisation];
  });
}

function readRow(row: string): ListedOrganisation | undefined {
  const [first = '', ...parts] = row.split(/[\t;]/).map((part) => part.trim());
  const name = first.replace(/^(\d+[.)]|[-*•–])\s+/, '').slice(0, 200);
  if (!name) return undefined;
  const rest: string[] = [];
  let seat: Seat = 'table';
  let inRound: boolean | undefined;
  let kind: OrganisationKind | undefined;
  for (const part of parts.filter(Boolean)) {
    if (/agendalid|agenda member/i.test(part)) seat = 'agenda';
    else if (/^(aan )?tafel$|^(at the )?table$/i.test(part)) seat = 'table';
    else if (/^(ja|yes|rondje|round)$/i.test(part)) inRound = true;
    else if (/^(nee|no|geen rondje|not in the round)$/i.test(part)) inRound = false;
    else if (kind === undefined && guessKind(part) !== 'other') kind = guessKind(part);
    else rest.push(part);
  }
  kind ??= guessKind(name);
  return {
    name,
    kind,
    seat,
    backingBody: { name: (rest[0] ?? usualBody(kind)).slice(0, 200) },
    inRound: inRound ?? kind === 'municipality',
    alsoKnownAs: [],
  };
}
