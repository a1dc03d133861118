import { api } from './api';
import { configure } from './configure';
import { decisionCards } from './decision-cards';
import { earlierDecisions } from './earlier-decisions';
import { help } from './help';
import { mandates } from './mandates';
import { page } from './page';
import { problem } from './problem';
import { refusal } from './refusal';
import { tell } from './tell';
import { telling } from './telling';

export const nl = {
  ...page,
  api,
  configure,
  decisionCards,
  earlierDecisions,
  help,
  mandates,
  tell,
  telling,
  problem,
  refusal,
};
