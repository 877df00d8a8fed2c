import { useMe } from '@shared/me';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { applyTextSize, textSize, textSizes } from '../../common/textSize';
import { BigButton } from '../../kit/BigButton';
import { Card, Facts } from '../../kit/Card';
import { Segmented } from '../../kit/choices';
import { Sheet } from '../../kit/Sheet';
import { currentLanguage, type Language, switchLanguage, useWords } from '../../words';
import { Sessions } from './Sessions';

interface Props {
  /** How many records on this phone are not submitted; asked when it matters. */
  countUnsent: () => Promise<number>;
  onSignOut: () => void;
}

export function Account(props: Props) {
  const { t } = useWords(['field', 'shared']);
  const me = useMe();
  return (
    <>
      <Card title={me.name}>
        <Facts
          rows={[
            [t('field:me.role'), t(`shared:role.${me.role}`)],
            [t('field:me.region'), me.regionName],
            [t('field:me.account'), me.account],
          ]}
        />
      </Card>
      <TextSizeCard />
      <LanguageCard />
      <Card title={t('field:me.feedback')}>
        <p>{t('field:me.feedbackText', { region: me.regionName })}</p>
      </Card>
      <Sessions />
      <SignOut {...props} />
    </>
  );
}

function TextSizeCard() {
  const { t } = useWords('field');
  const [size, setSize] = useState(textSize);
  return (
    <Card title={t('me.textSize')}>
      <Segmented
        label={t('me.textSize')}
        value={size}
        options={textSizes.map((value) => ({ value, label: t(`me.size.${value}`) }))}
        onChange={(value) => {
          applyTextSize(value);
          setSize(value);
        }}
      />
    </Card>
  );
}

function LanguageCard() {
  const { t } = useWords('shared');
  const queries = useQueryClient();
  const change = async (language: Language) => {
    await switchLanguage(language);
    // Messages and explanations come from the server in the reader's language.
    await queries.invalidateQueries();
  };
  return (
    <Card title={t('language')}>
      <Segmented<Language>
        label={t('language')}
        value={currentLanguage()}
        options={[
          { value: 'zh-CN', label: t('languageZh') },
          { value: 'en', label: t('languageEn') },
        ]}
        onChange={(language) => void change(language)}
      />
    </Card>
  );
}

function SignOut({ countUnsent, onSignOut }: Props) {
  const { t } = useWords('field');
  const [unsent, setUnsent] = useState(0);
  const ask = async () => {
    // A phone without storage holds no drafts, and must not keep anybody from signing out.
    const count = await countUnsent().catch(() => 0);
    if (count > 0) setUnsent(count);
    else onSignOut();
  };
  return (
    <>
      <BigButton kind="danger" onClick={() => void ask()}>
        {t('me.signOut')}
      </BigButton>
      {unsent > 0 ? (
        <Sheet
          title={t('me.unsentTitle')}
          onClose={() => setUnsent(0)}
          footer={
            <div className="buttons">
              <BigButton kind="danger" onClick={onSignOut}>
                {t('me.leave')}
              </BigButton>
              <BigButton onClick={() => setUnsent(0)}>{t('me.stay')}</BigButton>
            </div>
          }
        >
          <p>{t('me.unsentText', { n: unsent })}</p>
        </Sheet>
      ) : null}
    </>
  );
}
