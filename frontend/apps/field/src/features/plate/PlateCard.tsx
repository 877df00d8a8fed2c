import { formatDate } from '@shared/format';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { todayInShanghai } from '../../common/clock';
import { type Plate, pictureTypes, plateQuery, prove } from '../../data/plates';
import { Card } from '../../kit/Card';
import { Failure, Loaded } from '../../kit/states';
import { currentLanguage, useWords } from '../../words';

/** The plate at the gate: how it stands, and a photo of it when it hangs (C4-01). */
export function PlateCard({ schoolId }: { schoolId: string }) {
  const { t } = useWords('field');
  return (
    <Card title={t('plate.title')}>
      <Loaded query={useQuery(plateQuery(schoolId))} rows={1}>
        {({ items: [row] }) =>
          row ? (
            <>
              <p>{t(`plate.standing.${row.standing}`)}</p>
              {row.plate?.mountedOn && row.plate.state === 'MOUNTED' ? (
                <p className="hint">
                  {t('plate.mountedOn', { day: formatDate(row.plate.mountedOn, currentLanguage()) })}
                </p>
              ) : null}
              {row.plate ? <Proof plate={row.plate} /> : null}
            </>
          ) : (
            <p>{t('plate.standing.MISSING')}</p>
          )
        }
      </Loaded>
    </Card>
  );
}

function Proof({ plate }: { plate: Plate }) {
  const { t } = useWords('field');
  const queries = useQueryClient();
  const saving = useMutation({
    mutationFn: (picture: File) => prove(plate, picture, todayInShanghai()),
    networkMode: 'always',
    onSettled: () => queries.invalidateQueries({ queryKey: ['plates'] }),
  });
  if (!plate.actions.includes('MOUNT') && !plate.actions.includes('PHOTOGRAPH')) return null;
  return (
    <>
      {plate.proofId ? (
        <img className="proof" src={`/api/files/${plate.proofId}/thumbnail`} alt={t('plate.proof')} />
      ) : null}
      <label className="big plain file-button">
        <input
          type="file"
          className="sr-only"
          accept={pictureTypes.join(',')}
          capture="environment"
          disabled={saving.isPending}
          onChange={(event) => {
            const picture = event.target.files?.[0];
            event.target.value = '';
            if (picture) saving.mutate(picture);
          }}
        />
        {t(saving.isPending ? 'plate.sending' : 'plate.photograph')}
      </label>
      {saving.error ? <Failure error={saving.error} /> : null}
    </>
  );
}
