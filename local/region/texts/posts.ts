/** Something people said in the channel of the example region. */
export interface PostText {
  /** Workdays before today, and local time. */
  readonly ago: number;
  readonly time: string;
  /** Key of the person. */
  readonly by: string;
  readonly text: string;
  /** Names this post, so that others can answer it. */
  readonly key?: string;
  /** Key of the post, or id of the document whose card it answers. */
  readonly under?: string;
  /** It was said to the bot. */
  readonly toBot?: true;
}

/** When the cards of the round and of the agenda were put in the channel; `under` the post that asked for it. */
export interface StandingText extends Pick<PostText, 'ago' | 'time' | 'under'> {
  readonly what: 'round' | 'agenda';
}

/** Oldest first. */
export const standing: readonly StandingText[] = [
  { what: 'round', ago: 14, time: '09:05' },
  { what: 'agenda', ago: 12, time: '16:40' },
  { what: 'round', ago: 1, time: '15:21', under: 'rondje' },
];

export const posts: readonly PostText[] = [
  {
    key: 'opening',
    ago: 14,
    time: '09:02',
    by: 'secretary',
    text: 'Goedemorgen allemaal! Het rondje voor de volgende vergadering is open. Wil je vooraf delen wat er bij jou speelt? Een paar zinnen is genoeg, en “niets te melden” telt ook.',
  },
  {
    under: 'opening',
    ago: 14,
    time: '09:26',
    by: 'molenlanden',
    text: 'Ik haal het maandag op bij onze coalitie, dan volgt het hier.',
  },
  {
    under: 'opening',
    ago: 14,
    time: '11:40',
    by: 'parents',
    text: 'Fijn dat dit nu vooraf kan. Dan bespreken wij het in het panel.',
  },
  {
    under: 'update:nu-papendrecht',
    ago: 12,
    time: '10:41',
    by: 'zwijndrecht',
    text: 'Herkenbaar, bij ons is het negen weken. Zet je het op de agenda?',
  },
  {
    under: 'update:nu-papendrecht',
    ago: 12,
    time: '11:03',
    by: 'jgz',
    text: 'Dank dat je dit deelt. Ik neem de cijfers per gemeente mee, dan zien we waar het knelt.',
  },
  {
    key: 'scholing',
    ago: 11,
    time: '14:20',
    by: 'hardinxveld-giessendam',
    text: 'Weet iemand of er nog plek is in de groep van de training stress-sensitief werken? Wij hebben twee nieuwe collega’s.',
  },
  {
    under: 'scholing',
    ago: 11,
    time: '14:52',
    by: 'ggd',
    text: 'Ja, in de vierde groep zijn nog drie plekken. Ik stuur je de link om in te schrijven.',
  },
  {
    under: 'scholing',
    ago: 11,
    time: '15:10',
    by: 'hardinxveld-giessendam',
    text: 'Top, dank je wel!',
  },
  {
    under: 'update:nu-dordrecht',
    ago: 10,
    time: '10:06',
    by: 'papendrecht',
    text: 'Dit willen wij ook. Mag ik een keer meekijken?',
  },
  {
    under: 'update:nu-dordrecht',
    ago: 10,
    time: '10:48',
    by: 'dordrecht',
    text: 'Zeker, elke dinsdag om half negen. Ik stuur je de uitnodiging.',
  },
  {
    key: 'cijfers',
    ago: 9,
    time: '08:55',
    by: 'ggd',
    text: 'De bladzijden met de acht vaste cijfers zijn bijgewerkt. Zie je iets wat niet klopt? Laat het me voor het eind van de week weten.',
  },
  {
    under: 'cijfers',
    ago: 9,
    time: '13:15',
    by: 'alblasserdam',
    text: 'Bij ons klopt het. Mooi dat je nu drie jaar naast elkaar ziet.',
  },
  {
    under: 'decision:prenataal-inkoop',
    ago: 7,
    time: '16:52',
    by: 'hendrik-ido-ambacht',
    text: 'Ons college is akkoord als wij na een jaar kunnen stoppen. Ik heb het op de kaart gezet. Kan dat in het contract?',
  },
  {
    under: 'decision:prenataal-inkoop',
    ago: 6,
    time: '09:20',
    by: 'chair',
    text: 'Ik zoek het uit met de inkoper van Dordrecht en kom er hier op terug.',
  },
  {
    under: 'update:nu-hoeksche-waard',
    ago: 5,
    time: '09:12',
    by: 'hendrik-ido-ambacht',
    text: 'Bij ons helpt het weekend, en een uitnodiging met twee namen erop.',
  },
  {
    key: 'contact',
    ago: 5,
    time: '11:30',
    by: 'gp',
    text: 'De ledenvergadering van de koepel is binnenkort. Staat er iets open dat ik mee moet nemen?',
  },
  {
    under: 'contact',
    ago: 5,
    time: '11:44',
    by: 'secretary',
    text: 'Ja, een paar besluiten. Typ “akkoorden” in je chat met Coalitietafel, dan zie je ze bij elkaar.',
  },
  {
    under: 'update:nu-sliedrecht',
    ago: 4,
    time: '10:02',
    by: 'midwife',
    text: 'Klopt helemaal. Wij hebben nu zelf een lijstje gemaakt, maar dat is zo weer oud.',
  },
  {
    ago: 2,
    time: '16:05',
    by: 'chair',
    text: 'Dank voor alles wat er al gedeeld is. Ik lees mee en bel volgende week een paar van jullie over de agenda. Fijne middag!',
  },
  {
    key: 'plaats',
    ago: 1,
    time: '09:18',
    by: 'alblasserdam',
    text: 'Is de volgende vergadering weer op locatie? Dan plan ik mijn reistijd in.',
  },
  {
    under: 'plaats',
    ago: 1,
    time: '09:31',
    by: 'secretary',
    text: 'Ja, in het gemeentehuis van Alblasserdam. Jij hoeft alleen de trap op.',
  },
  {
    key: 'rondje',
    ago: 1,
    time: '15:20',
    by: 'chair',
    text: 'rondje',
    toBot: true,
  },
];

/** What people asked the bot in their own chat: words, and the screen that answered. */
export const chats = [
  { by: 'chair', ago: 6, time: '08:41', text: 'agenda', screen: 'agenda' },
  { by: 'chair', ago: 3, time: '08:44', text: 'akkoorden', screen: 'pending' },
] as const;
