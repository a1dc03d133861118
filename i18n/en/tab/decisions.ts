import type { Words } from '../../words';

export const decisions: Words['tab']['decisions'] = {};
