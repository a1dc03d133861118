import { useView } from '../../api/use-view';
import { ViewOf } from '../../frame/view-of';
import { PageHead } from '../../kit/page-head';
import { usePage } from '../../page-context';

export default function TodayPage() {
  const { me } = usePage();
  const view = useView('today');
  return (
    <>
      <PageHead title={me.person.name} />
      <ViewOf of={view}>{(v) => <p>{v.today}</p>}</ViewOf>
    </>
  );
}
