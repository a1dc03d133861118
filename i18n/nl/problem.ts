import type { FieldProblem } from '../../domain/error';

/** What is wrong with one field, said under it. */
export const problem: Record<FieldProblem, string> = {
  required: 'Vul dit nog in.',
  'too-long': 'Dit is te lang. Maak het korter; wat je typte staat er nog.',
  'too-short': 'Dit is te kort.',
  'not-a-date': 'Dit is geen datum. Kies een dag.',
  'not-a-time': 'Dit is geen tijd. Typ bijvoorbeeld 13:30.',
  'not-later': 'Kies een latere dag.',
  'in-the-past': 'Deze dag is al geweest. Kies een latere dag.',
  'too-far': 'Deze dag is te ver weg. Kies een eerdere dag.',
  'before-meeting': 'Deze dag is vóór de vergadering. Kies een dag erna.',
  'not-a-number': 'Dit is geen heel getal.',
  'out-of-range': 'Dit getal is te klein of te groot.',
  'unknown-choice': 'Kies iets uit de lijst.',
  'unknown-organisation': 'Deze organisatie kennen we niet. Kies er een uit de lijst.',
  'not-an-amount': 'Dit is geen bedrag. Typ bijvoorbeeld 12.500 of 12.500,50.',
  negative: 'Een bedrag kan niet onder nul zijn.',
  'not-a-link': 'Dit is geen webadres. Het begint met https://.',
  unchanged: 'De tekst is nog dezelfde. Pas haar eerst aan.',
  'no-inhabitants':
    'Van een gemeente weten we het aantal inwoners nog niet. Vul dat in bij Coalitie, of kies een andere verdeling.',
  'stands-in-already':
    'In die dagen is deze persoon al vervanger. Kies een latere dag om te verlengen. Moet het korter? Stop dan eerst wat er staat.',
};
