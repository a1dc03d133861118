export const help = {
  title: 'Wat kan ik voor je doen?',
  about: 'Ik houd de agenda, het rondje en de besluiten van de coalitie bij, hier in het kanaal.',
  aboutPersonal: (region: string) => `Ik houd de agenda, het rondje en de besluiten bij van ${region}.`,
  notUnderstood: 'Dit begrijp ik niet, maar ik bewaar het voor je. Wat wil je ermee doen?',
  typed: 'Je typte:',
  hint: (leads: boolean) =>
    `Typen mag ook: rondje, agenda, besluiten, akkoorden, ${leads ? 'bellijst, ' : ''}vervanger, coalitie, herinneringen, help.`,
  settingsFor:
    'De voorzitter en de secretaris openen hier de instellingen van de coalitie, anderen hun eigen herinneringen.',
  forLeads: (secretary: string) =>
    `Dit is voor de voorzitter en de secretaris; zij openen het hieronder voor zichzelf. Ben jij dat niet? Vraag het aan ${secretary || 'de secretaris'}.`,
  agenda: 'Agenda',
  round: 'Rondje',
  decisions: 'Besluiten',
  pending: 'Openstaande akkoorden',
  coalition: 'Coalitie',
  welcomeTitle: 'Hallo, ik ben Coalitietafel',
  welcome:
    'Ik houd hier bij wat er lokaal speelt, wat er op de agenda komt en wat er van besluiten terechtkomt. Je kunt meteen beginnen: deel een ontwikkeling of stel een punt voor.',
  searchNone: 'Niets gevonden. Probeer een ander woord.',
};
