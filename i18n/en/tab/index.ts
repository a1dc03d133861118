import { agenda } from './agenda';
import { coalition } from './coalition';
import { decisions } from './decisions';
import { frame } from './frame';
import { round } from './round';
import { today } from './today';

export const tab = { frame, today, agenda, round, decisions, coalition };
