import { type PublicSchool, plate } from './plate';
import { en } from './words/en';
import { zh } from './words/zh';

const code = '0123456789abcdef';
const school: PublicSchool = {
  name: '第一实验小学',
  kindergarten: false,
  inspectorName: '王秀英',
  phone: '0532-8786 1101',
  hasPhoto: true,
  officeName: '天桥区教育督导室',
  complaintPhone: '0531-12345',
  scanned: 'CURRENT',
};

function show(over: Partial<PublicSchool> = {}, words = zh): HTMLElement {
  const page = plate({ ...school, ...over }, code, words);
  document.body.replaceChildren(page);
  return page;
}

test('P1 C4-01 the page says who, with photo and public phone, eight matters and where to complain', () => {
  const page = show();
  expect(page).toHaveTextContent('王秀英');
  expect(page.querySelector('img')?.getAttribute('src')).toBe(`/api/public/schools/${code}/photo`);
  expect([...page.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
    'tel:053287861101',
    'tel:053112345',
  ]);
  expect(page.querySelectorAll('li')).toHaveLength(8);
  expect(page).toHaveTextContent('您扫描的公示牌是现行的。');
});

test('the administrative inspector stands below, where there is one', () => {
  expect(show()).not.toHaveTextContent('行政督学');
  const page = show({ administrativeName: '李建国', administrativePhone: '0532-8786 2202' });
  expect(page).toHaveTextContent('行政督学 李建国');
  expect(page.querySelector('a[href="tel:053287862202"]')).not.toBeNull();
});

test('C4-02 a plate that is out of date is told as such', () => {
  expect(show({ scanned: 'OUTDATED' })).toHaveTextContent('您扫描的公示牌已经过期');
  expect(show({ scanned: undefined }).querySelector('.scanned')).toBeNull();
});

test('a kindergarten shows its duties, and a school without an inspector says so', () => {
  expect(show({ kindergarten: true })).toHaveTextContent('园务管理和制度执行情况');
  const page = show({ inspectorName: undefined, phone: undefined, hasPhoto: false });
  expect(page).toHaveTextContent('责任督学正在安排中');
  expect(page.querySelector('img')).toBeNull();
});

test('what somebody typed never becomes markup', () => {
  const page = show({ name: '<img src=x onerror=alert(1)>' });
  expect(page.querySelector('h1')?.childElementCount).toBe(0);
});

test('English says the same', () => {
  expect(show({}, en)).toHaveTextContent('The plate that you scanned is the current one.');
});
