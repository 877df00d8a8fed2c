import { DeleteOutlined, PlusOutlined, UploadOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EditDrawer } from '../../ui/EditDrawer';
import { TextField, useRules } from '../../ui/fields';
import { ProblemBox } from '../../ui/ProblemBox';
import { type Notice, readSheet } from './api';
import { readNotice } from './notice.words';

interface Values {
  source: string;
  holidays: Notice['holidays'];
  workdays: string[];
}

interface Props {
  year: number;
  initial: Notice;
  onClose: () => void;
  onReady: (notice: Notice) => void;
}

/** Enters a year's arrangement; nothing is published before its effect has been looked at. */
export function NoticeForm({ year, initial, onClose, onReady }: Props) {
  const { t } = useTranslation('calendar');
  return (
    <EditDrawer<Values, Notice>
      name="notice"
      title={t('formTitle', { year })}
      note={<p className="note">{t('formNote')}</p>}
      initial={initial}
      save={(values) =>
        Promise.resolve({ ...values, holidays: values.holidays ?? [], workdays: values.workdays ?? [] })
      }
      saveLabel={t('next')}
      onClose={onClose}
      onSaved={onReady}
    >
      <Pasted year={year} />
      <TextField name="source" label={t('source')} hint={t('sourceHint')} max={200} required />
      <Holidays />
      <Workdays />
    </EditDrawer>
  );
}

/** The wording of the notice or a table fills the fields below; whoever brought it corrects them there. */
function Pasted({ year }: { year: number }) {
  const { t } = useTranslation('calendar');
  const form = Form.useFormInstance<Values>();
  const [said, setSaid] = useState('');
  const [refused, setRefused] = useState<unknown>();
  const read = (text: string) => {
    const found = readNotice(text, year);
    if (found.holidays.length > 0) form.setFieldsValue(found);
    setSaid(text ? t('found', { off: found.holidays.length, on: found.workdays.length }) : '');
  };
  const take = (file: File | undefined) => {
    if (!file) return;
    setRefused(undefined);
    void readSheet(file).then(({ lines }) => read(lines.join('\n')), setRefused);
  };
  return (
    <>
      <Form.Item label={t('paste')} htmlFor="notice_paste" extra={said || t('pasteHint')}>
        <Input.TextArea
          id="notice_paste"
          rows={4}
          maxLength={5000}
          onChange={(event) => read(event.target.value)}
        />
      </Form.Item>
      <label className="add-files">
        <UploadOutlined aria-hidden="true" />
        {t('chooseTable')}
        <input
          type="file"
          className="sr-only"
          accept=".csv,.xlsx"
          onChange={(event) => {
            take(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </label>
      <p className="quiet">{t('tableHint')}</p>
      {refused ? <ProblemBox error={refused} safe={t('typedSafe')} /> : null}
    </>
  );
}

function Holidays() {
  const { t } = useTranslation('calendar');
  const name = useRules(t('holidayName'), true);
  const first = useRules(t('first'), true);
  const last = useRules(t('last'), true);
  return (
    <fieldset className="rows">
      <legend>{t('daysOff')}</legend>
      <Form.List name="holidays">
        {(rows, { add, remove }) => (
          <>
            {rows.map((row) => (
              <div key={row.key} className="row">
                <Form.Item name={[row.name, 'name']} label={t('holidayName')} rules={name}>
                  <Input maxLength={50} autoComplete="off" />
                </Form.Item>
                <Form.Item name={[row.name, 'first']} label={t('first')} rules={first}>
                  <Input type="date" />
                </Form.Item>
                <Form.Item name={[row.name, 'last']} label={t('last')} rules={last}>
                  <Input type="date" />
                </Form.Item>
                <Button icon={<DeleteOutlined />} aria-label={t('remove')} onClick={() => remove(row.name)} />
              </div>
            ))}
            <Button icon={<PlusOutlined />} onClick={() => add({})}>
              {t('addHoliday')}
            </Button>
          </>
        )}
      </Form.List>
    </fieldset>
  );
}

function Workdays() {
  const { t } = useTranslation('calendar');
  const rules = useRules(t('makeUpDay'), true);
  return (
    <fieldset className="rows">
      <legend>{t('makeUp')}</legend>
      <Form.List name="workdays">
        {(rows, { add, remove }) => (
          <>
            {rows.map((row) => (
              <div key={row.key} className="row">
                <Form.Item name={row.name} label={t('makeUpDay')} rules={rules}>
                  <Input type="date" />
                </Form.Item>
                <Button icon={<DeleteOutlined />} aria-label={t('remove')} onClick={() => remove(row.name)} />
              </div>
            ))}
            <Button icon={<PlusOutlined />} onClick={() => add('')}>
              {t('addMakeUp')}
            </Button>
          </>
        )}
      </Form.List>
    </fieldset>
  );
}
