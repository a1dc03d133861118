import { everyone, type Viewer } from '../../domain/views/viewer';
import type { ScreenContext } from './screen';

/** For whose eyes a card is: what stands in the channel is for everybody, whoever pressed a button. */
export const viewerHere = ({ surface, viewer }: ScreenContext): Viewer => (surface === 'channel' ? everyone : viewer);
