import type { Words } from '../words';

export const help: Words['help'] = {
  title: 'What can I do for you?',
  about: "I keep the coalition's agenda, round and decisions, here in the channel.",
  aboutPersonal: (region) => `I keep the agenda, the round and the decisions of ${region}.`,
  notUnderstood: 'I do not understand this, but I keep it for you. What do you want to do with it?',
  typed: 'You typed:',
  hint: (leads) =>
    `You may type too: round, agenda, decisions, pending, ${leads ? 'calls, ' : ''}deputy, coalition, reminders, help.`,
  settingsFor: 'Chair and secretary open the settings of the coalition here, others their own reminders.',
  forLeads: (secretary) =>
    `This is for chair and secretary; they open it below for themselves. Are you neither? Ask ${secretary || 'the secretary'}.`,
  agenda: 'Agenda',
  round: 'Round',
  decisions: 'Decisions',
  pending: 'Pending mandates',
  coalition: 'Coalition',
  welcomeTitle: 'Hello, I am Coalitietafel',
  welcome:
    'I keep what is going on locally, what goes on the agenda and what becomes of decisions. You can start right away: share an update or propose an item.',
  searchNone: 'Nothing found. Try another word.',
};
