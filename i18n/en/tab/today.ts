import type { Words } from '../../words';

export const today: Words['tab']['today'] = {};
