import { type DraftStore, draftStore } from '../../../local/region/draft-store';
import { closedContract } from '../../store.contract';

describe('the store in which a region is played', () => {
  let store: DraftStore;
  beforeEach(() => {
    store = draftStore();
  });

  closedContract(() => store);
});
