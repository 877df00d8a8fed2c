import { QueryClient, type QueryKey } from '@tanstack/react-query';
import { HttpResponse, http } from 'msw';
import { appointmentList, appointmentSearch } from './features/appointment/api';
import { coverageList, coverageSearch } from './features/coverage/api';
import { districtList, districtSearch } from './features/district/api';
import { handoverList, handoverSearch } from './features/handover/api';
import * as home from './features/home/api';
import { inspectorList, inspectorSearch } from './features/inspector/api';
import { plateList, plateSearch } from './features/plate/api';
import { schoolList, schoolSearch } from './features/school/api';
import { server } from './testing/api';

const today = '2026-11-30';
const { filters } = home;

interface Fetched {
  queryKey: QueryKey;
  // biome-ignore lint/suspicious/noExplicitAny: any list and its queue; what they ask for is compared, not what they get
  queryFn?: any;
}

const queues: [string, object, Fetched, (address: object) => object, (search: never) => Fetched][] = [
  ['appointments under way', filters.underWay, home.underWay, appointmentSearch.parse, appointmentList],
  ['terms ending', home.ending(today), home.termsEnding(today), inspectorSearch.parse, inspectorList],
  ['plates to renew', filters.outdated, home.plates('outdated'), plateSearch.parse, plateList],
  ['plates without a photo', filters.unproven, home.plates('unproven'), plateSearch.parse, plateList],
  ['handovers to sign', filters.unsigned, home.unsigned, handoverSearch.parse, handoverList],
  ['districts over 1:5', filters.strained, home.strained, districtSearch.parse, districtList],
  ['schools not covered', filters.uncovered, home.uncovered, coverageSearch.parse, coverageList],
  ['schools without a contact', filters.contactless, home.contactless, schoolSearch.parse, schoolList],
];

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

/** What is asked of the server, but for how much of it. */
async function asked(query: Fetched): Promise<string> {
  let address = '';
  server.use(
    http.get('*', ({ request }) => {
      const url = new URL(request.url);
      url.searchParams.delete('limit');
      url.searchParams.sort();
      address = url.pathname + url.search;
      return HttpResponse.json({ items: [] });
    }),
  );
  await new QueryClient().fetchQuery(query as never);
  return address;
}

test.each(queues)(
  '%s: the number counts the rows of the list that it opens',
  async (...[, search, counted, read, list]) => {
    expect(read(search)).toEqual(search);
    expect(await asked(list(read(search) as never))).toBe(await asked(counted));
  },
);
