import type { Words } from '../words';

export const deputy: Words['deputy'] = {
  title: 'Arrange a deputy',
  short: 'Deputy',
  about: 'During that time the deputy speaks for the organisation, and reads so in the channel.',
  person: 'Who stands in?',
  personHint: 'Is somebody missing here? Ask them to post something in the channel once.',
  organisations: 'For which organisations?',
  from: 'From',
  until: 'Up to and including',
  named: 'Arranged. The deputy reads it in the channel.',
  whoMay: 'A delegate arranges a deputy for their own organisation. The chair and the secretary do so for everyone.',

  listTitle: 'Who stands in for whom?',
  none: 'There are no deputies now.',
  who: (name, absent) => (absent ? `${name} stands in for ${absent}` : `Deputy: ${name}`),
  period: (from, until) => `from ${from} up to and including ${until}`,

  end: 'End',
  endOf: (name) => `End what ${name} stands in for`,
  endSure: 'End this? From today on this deputy no longer speaks for the organisation.',
  endSureSpeaks: 'End this? This deputy goes on speaking for the organisation, for which there is another arrangement.',
  endYes: 'Yes, end it',
  endNo: 'No, keep it',
  ended: 'Ended. The deputy no longer speaks for the organisation.',
  endedSpeaks: 'Ended. The deputy still speaks for the organisation, for which there is another arrangement.',
};
