-- What people are told about plans.
alter table notification drop constraint notification_kind_check;
alter table notification add constraint notification_kind_check
    check (kind in ('RECTIFICATION_ISSUED', 'RECTIFICATION_REPORTED', 'RECTIFICATION_RETURNED',
                    'RECTIFICATION_ACCEPTED', 'RECTIFICATION_OVERDUE', 'RECTIFICATION_MOVED', 'DANGER_FOUND',
                    'INSPECTOR_TERM_ENDING', 'INSPECTOR_LEFT', 'PUBLICITY_OVER', 'HANDOVER_OPENED', 'HANDOVER_COMPLETED',
                    'PLAN_SUBMITTED', 'PLAN_RETURNED', 'PLAN_ISSUED', 'PLAN_UNEXAMINED', 'PLAN_NEXT_DUE'));
