/** What a decision's page shows besides its text, its answers and its outcome; fetched after the first view. */
export { AnswerMore } from './answer-more';
export { Changes } from './changes';
export { Conditions } from './conditions';
export { DecisionMore } from './decision-more';
export { HistoryLines } from './history-lines';
export { Landing } from './landing';
export { Money } from './money';
export { MyLanding } from './my-landing';
export { MyMore } from './my-more';
export { OutcomeMore } from './outcome-more';
