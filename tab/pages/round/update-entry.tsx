import { memo } from 'react';
import type { UpdateLine } from '../../../domain/views/round';
import { Mark } from '../../kit/mark';
import { PeopleText } from '../../kit/people-text';
import { usePage } from '../../page-context';
import { kindLook } from './kind-look';
import { UpdateActions } from './update-actions';
import { UpdateSource } from './update-source';

/** One update: what kind and about what, what was said, by whom and when, and what one can do with it. */
export const UpdateEntry = memo(function UpdateEntry({ update }: { readonly update: UpdateLine }) {
  const { me, t } = usePage();
  const w = t.words.round;
  const { type, theme, text, postedBy, postedAt, editedAt, matched } = update;
  const about = [
    postedBy.name,
    t.day(postedAt),
    editedAt && w.edited(t.day(editedAt)),
    !matched && me.coalition.setUp && w.notMatched,
  ];
  return (
    <article className="update" aria-label={`${w.kinds[type]}: ${update.organisation}`}>
      <p className="update-kind">
        <Mark {...kindLook[type]}>{w.kinds[type]}</Mark>
        {theme && <span className="small subtle">{w.themes[theme]}</span>}
      </p>
      {text && (
        <p className="people-text update-text">
          <PeopleText text={text} />
        </p>
      )}
      {update.source && <UpdateSource source={update.source} shown={text} />}
      <p className="small subtle">{about.filter(Boolean).join(' · ')}</p>
      <UpdateActions update={update} />
    </article>
  );
});
