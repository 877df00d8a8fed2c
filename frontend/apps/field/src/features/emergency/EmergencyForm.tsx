import { formatMoment } from '@shared/format';
import { useMe } from '@shared/me';
import { uuidV7 } from '@shared/uuid';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { timeInShanghai } from '../../common/clock';
import { useKept } from '../../common/kept';
import { emergenciesOf, sendEmergency } from '../../data/emergencies';
import { BigButton } from '../../kit/BigButton';
import { Card } from '../../kit/Card';
import { Segmented } from '../../kit/choices';
import { TextArea, TextInput } from '../../kit/fields';
import { Failure } from '../../kit/states';
import { currentLanguage, useWords } from '../../words';

interface Draft {
  id: string;
  inspectionId: string;
  arrivedAt: string;
  text: string;
}

const begin = (): Draft => ({ id: uuidV7(), inspectionId: uuidV7(), arrivedAt: timeInShanghai(), text: '' });

/** The first report goes to the office at once; the record follows in the usual form (C5-07). */
export function EmergencyForm({ schoolId }: { schoolId: string }) {
  const { t } = useWords('visit');
  const { personId, name } = useMe();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { value: draft, change, forget } = useKept(`dudao.emergency.${personId}.${schoolId}`, begin);
  const earlier = useQuery(emergenciesOf(schoolId)).data?.items ?? [];
  const latest = earlier.find((one) => one.reportedBy === name);
  const sending = useMutation({
    mutationFn: () => {
      const { id, inspectionId, arrivedAt, text } = draft;
      return sendEmergency(id, { inspectionId, schoolId, arrivedAt, text: text.trim() });
    },
    networkMode: 'always',
    onSuccess: async ({ inspectionId }) => {
      forget();
      await queries.invalidateQueries({ queryKey: ['inspections'] });
      await navigate({ to: '/visits/$id', params: { id: inspectionId }, replace: true });
    },
  });
  const again = latest !== undefined && draft.inspectionId === latest.inspectionId;
  return (
    <>
      <Card>
        {sending.error ? <Failure error={sending.error} /> : null}
        {latest ? (
          <Segmented
            label={t('emergency.which')}
            value={again ? 'same' : 'new'}
            options={[
              { value: 'new', label: t('emergency.new') },
              { value: 'same', label: t('emergency.same') },
            ]}
            onChange={(which) =>
              change({ inspectionId: which === 'same' ? latest.inspectionId : uuidV7() })
            }
          />
        ) : null}
        <TextInput
          type="time"
          label={t('arrivedAt')}
          value={draft.arrivedAt}
          onChange={(arrivedAt) => change({ arrivedAt })}
        />
        <TextArea
          label={t('emergency.text')}
          hint={t('emergency.hint')}
          value={draft.text}
          rows={6}
          maxLength={2000}
          onChange={(text) => change({ text })}
        />
      </Card>
      {earlier.map((one) => (
        <Card key={one.id} title={t('emergency.number', { n: one.number })}>
          <p className="prose">{one.text}</p>
          <p className="hint">
            {one.reportedBy} · {formatMoment(one.reportedAt, currentLanguage())}
          </p>
        </Card>
      ))}
      <div className="bottom-bar">
        <BigButton
          disabled={draft.text.trim() === '' || draft.arrivedAt === ''}
          busy={sending.isPending}
          onClick={() => sending.mutate()}
        >
          {t('emergency.send')}
        </BigButton>
      </div>
    </>
  );
}
