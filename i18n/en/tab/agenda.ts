import type { Words } from '../../words';

export const agenda: Words['tab']['agenda'] = {};
