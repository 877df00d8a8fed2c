-- People are told about inspectors, too; such a message is about no school.
alter table notification alter column school_id drop not null;
alter table notification drop constraint if exists notification_kind_check;
alter table notification add constraint notification_kind_check
    check (kind in ('RECTIFICATION_ISSUED', 'RECTIFICATION_REPORTED', 'RECTIFICATION_RETURNED',
                    'RECTIFICATION_ACCEPTED', 'RECTIFICATION_OVERDUE', 'RECTIFICATION_MOVED', 'DANGER_FOUND',
                    'INSPECTOR_TERM_ENDING', 'INSPECTOR_LEFT', 'PUBLICITY_OVER'));
