import type { Words } from '../../words';

export const round: Words['tab']['round'] = {};
