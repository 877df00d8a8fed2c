-- People are told about handovers, too.
alter table notification drop constraint notification_kind_check;
alter table notification add constraint notification_kind_check
    check (kind in ('RECTIFICATION_ISSUED', 'RECTIFICATION_REPORTED', 'RECTIFICATION_RETURNED',
                    'RECTIFICATION_ACCEPTED', 'RECTIFICATION_OVERDUE', 'RECTIFICATION_MOVED', 'DANGER_FOUND',
                    'INSPECTOR_TERM_ENDING', 'INSPECTOR_LEFT', 'PUBLICITY_OVER',
                    'HANDOVER_OPENED', 'HANDOVER_COMPLETED'));
