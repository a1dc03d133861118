import type { Words } from '../words';
import { agenda } from './agenda';
import { api } from './api';
import { coalition } from './coalition';
import { common } from './common';
import { decision } from './decision';
import { help } from './help';
import { problem } from './problem';
import { refusal } from './refusal';
import { round } from './round';
import { tab } from './tab';
import { tell } from './tell';

export const en: Words = { common, help, coalition, agenda, round, decision, tell, problem, refusal, api, tab };
