import { help } from './help';
import { page } from './page';
import { problem } from './problem';
import { refusal } from './refusal';
import { tell } from './tell';

export const nl = { ...page, help, tell, problem, refusal };
