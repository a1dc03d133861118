import type { Words } from '../words';

export const configure: Words['configure'] = {
  title: 'Coalitietafel beside the posts',
  about: 'Everyone here gets this tab. What you see and may do in it depends on who you are.',
  opens: 'What does the tab open with?',
  pages: {
    today: { name: 'Today', about: 'What is asked of you' },
    agenda: { name: 'Agenda', about: 'The next meeting' },
    round: { name: 'Round', about: 'What is going on locally' },
    decisions: { name: 'Decisions', about: 'Where each decision stands' },
  },
  later: 'Choose Save. You can change this later; the other pages stay one click away.',
  outsideTitle: 'You do this in Teams',
  outside: 'Go to the channel in Teams, choose + above the posts and then Coalitietafel.',
};
