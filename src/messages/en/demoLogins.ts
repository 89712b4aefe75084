/** The page of the demo that lists who one can be. */
export const demoLogins = {
  title: 'Demo logins',
  text: 'Log in as one of these people to see EduStream from their side. They all have the same password.',
  password: 'Password',
  table: 'People you can be',
  person: 'Person',
  role: 'Role',
  email: 'Email',
  logIn: 'Log in',
  empty: 'No demo people here',
  emptyText: 'This database was set up without demo data. Sign up to look around.',
  roles: {
    student: 'Student',
    parent: 'Parent',
    tutor: 'Tutor',
    support: 'Support',
    ops: 'Operations',
    finance: 'Finance',
    content: 'Content',
    owner: 'Owner',
  },
} as const
