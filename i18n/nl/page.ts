import { agenda } from './agenda';
import { coalition } from './coalition';
import { common } from './common';
import { decision } from './decision';
import { round } from './round';
import { tab } from './tab';

/** What the tab's page needs of them: what only the bot or the API says is not sent to it. */
export const page = { common, coalition, agenda, round, decision, tab };
