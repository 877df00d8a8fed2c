import { expect, test } from '@playwright/test';
import { calendar } from './calendar';
import { answers, checklist } from './checklist';
import { desk } from './desk';
import { draw } from './draw';
import { handover } from './handover';
import { leaving } from './leaving';
import { overdue } from './overdue';
import { Cast } from './people';
import { plan } from './plan';
import { plate } from './plate';
import { rectification } from './rectification';
import { register } from './register';
import { staff } from './staff';
import { visit } from './visit';

test.describe
  .serial('from the list of schools to a problem put right', () => {
    const cast = new Cast();
    test.beforeAll(({ browser }) => cast.meet(browser));
    test.afterEach(() => expect(cast.troubles()).toEqual([]));
    test.afterAll(() => cast.leave());

    register(cast);
    staff(cast);
    checklist(cast);
    visit(cast);
    calendar(cast);
    answers(cast);
    rectification(cast);
    plan(cast);
    plate(cast);
    draw(cast);
    handover(cast);
    desk(cast);
    overdue(cast);
    leaving(cast);
  });
