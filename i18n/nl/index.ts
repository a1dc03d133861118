import { api } from './api';
import { configure } from './configure';
import { decisionCards } from './decision-cards';
import { deputy } from './deputy';
import { earlierDecisions } from './earlier-decisions';
import { forms } from './forms';
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
  deputy,
  earlierDecisions,
  forms,
  help,
  mandates,
  tell,
  telling,
  problem,
  refusal,
};
