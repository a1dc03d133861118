import type { Words } from '../../words';

export const coalition: Words['tab']['coalition'] = {};
