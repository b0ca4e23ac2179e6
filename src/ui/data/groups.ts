/** The 30 tables as an officer keeps them: seven books, in the order of the results chain. */
export const GROUPS = [
  { id: 'agreements', tables: ['agreements', 'agreement_partners'] },
  { id: 'aid', tables: ['projects', 'project_units', 'project_partners', 'transactions', 'budgets'] },
  { id: 'activities', tables: ['plan_items', 'delegations', 'events', 'commitments', 'inspections'] },
  { id: 'training', tables: ['training_courses', 'enrolments', 'assessments'] },
  { id: 'contribution', tables: ['tasks', 'legal_documents', 'contribution_claims', 'evidence'] },
  { id: 'plan', tables: ['targets', 'report_status'] },
  { id: 'shared', tables: ['units', 'unit_changes', 'focal_points', 'partners', 'periods', 'exchange_rates', 'deflators', 'context_series', 'code_lists'] },
] as const;

export type GroupId = (typeof GROUPS)[number]['id'];
