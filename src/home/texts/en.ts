import type { Texts } from './nb.ts'
import { en as own } from './own/en.ts'

export const en = {
  kept: {
    title: 'What those at home may know',
    asked:
      'You have asked that those at home are not told. Somebody here reads what you wrote and talks with you. Until it is decided, we say nothing at home.',
    ahead: (name: string, day: string) => `${name} may know from ${day}`,
    talk: (phone: string) => `We tell you first. If you want to talk with us before that day, call ${phone}.`,
    withheld: (name: string) => `${name} is not told.`,
    until: (day: string) => `This holds until and including ${day}. Then we decide again.`,
    told: (name: string) => `${name} may know.`,
    rules:
      'Parents are normally told what it is about until you are 16. If you have good reasons why they should not be, we withhold it. If they are to be told something, you are told first.',
    rulesUnder12:
      'Parents are normally told what it is about. If it is very important to you that they do not know, we can withhold it. If they are to be told something, you are told first.',
  },
  my: {
    title: 'My page',
    hello: (name: string) => `Hello, ${name}`,
    lead: 'What is happening, and what is waiting for you.',
    waits: 'Waiting for you',
    nothingWaits: 'Nothing is waiting for you now. We will tell you when something is.',
    open_decision: 'Read the decision',
    give_consent: 'Give your consent, so that we can go on',
    answer_consent: 'Answer whether you consent',
    answerConsents: (count: number) => `Answer whether you consent: ${count} questions wait`,
    answer_meeting: 'Answer the invitation to a meeting',
    answer_about_me: 'Somebody has asked for help. Say what you think',
    do_activity: 'In the plan it is your turn',
    wasDue: (day: string) => `The deadline was ${day}. You can still do it.`,
    doBy: (day) => `To be done by ${day}`,
    give_information: 'Give us some more information',
    finish_request: 'Send what you have begun',
    writtenOn: (day: string) => `You last wrote on ${day}. Nothing has been sent yet.`,
    childYouExpect: 'the child you are expecting',
    expectedChild: 'the expected child',
    about: (name: string) => `About ${name}`,
    came: (day: string) => `Came ${day}`,
    on: (when: string) => `The meeting is ${when}`,
    you: 'About you',
    case: 'The case',
    answerBy: (left: string, day: string) => `${left} (answer by ${day})`,
    daysLeft: (days: number) => (days === 1 ? '1 day left' : `${days} days left`),
    dueToday: 'Today',
    late: 'The time limit has passed',
    lateNote: 'This has taken longer than we promised. Please call us.',
    waitingSince: (day: string) => `We have been waiting for information since ${day}.`,
    decision: { granted: 'Yes', partly: 'Partly yes', refused: 'No', cannot_consent: 'On consent' },
    complainMissing: 'Complain about not getting an answer',
    complaintOf: (day: string) => `Complaint of ${day}`,
    complaintState: {
      received: 'Received',
      defective: 'Needs something from you',
      mended: 'Received',
      in_time: 'We are looking at it again',
      late: 'We are looking at it again',
      reconsidered: 'We are looking at it again',
      in_favour: 'In your favour',
      partly: 'Partly in your favour',
      stands: 'Being sent to the appeal body',
      sent_to_appeal_body: 'With the appeal body',
      outcome: 'Decided',
      dismissed: 'Dismissed',
      dismissal_contested: 'We are looking at the dismissal',
      withdrawn: 'Withdrawn',
    },
    decisionOf: (day: string) => `Decision of ${day}`,
    coordinator: {
      coordinator: 'Coordinator',
      child_coordinator: 'Child coordinator',
      hospital_coordinator: 'Coordinator at the hospital',
      stand_in: 'Contact for now',
    },
    untilCoordinator: 'Your contact until the coordinator is in place.',
    whileAway: 'Your contact while the coordinator is away.',
    isAway: 'Is away right now.',
    elsewhere: 'Other places where you have a case',
    pageAt: (authority: string) => `Your page at ${authority}`,
    plan: 'Individual plan',
    planState: {
      draft: 'Being made together with you',
      active: 'In use',
      under_revision: 'Being reviewed',
      ended: 'Ended',
    },
    planExpired: (day: string) => `Review was due ${day}`,
    nextMeeting: 'Next meeting',
    openPlan: 'Open the plan',
    openCase: 'The case',
    openCaseText: 'The dates, what was asked, and whom to call.',
    openCoordination: 'See who works together',
    openConsents: 'See the consents',
    openLog: 'See who has looked',
    nothingYet: 'No case and no coordinator here yet.',
    sent: 'Inquiries you have sent',
    sentState: {
      received: 'Received',
      needs_information: 'Needs your answer',
      accepted_to_case: 'Being assessed',
      answered: 'Answered',
      forwarded: 'Passed on',
      withdrawn: 'Withdrawn',
    },
    sentAbout: (name: string, day: string) => `About ${name}, sent ${day}`,
    earlierSent: (count: number) => `Earlier inquiries (${count})`,
    notices: 'Notices',
    new: 'New',
    noLongerYours: 'You no longer have access to this.',
    older: (count: number) => `Earlier notices (${count})`,
    emptyTitle: 'Nothing here yet',
    emptyText:
      'Do you, or somebody you care for, need help from several services at once? Then you may have a right to a coordinator and a plan. You can ask us without being sure.',
    ask: 'Send an inquiry',
    check: 'Check your rights first',
    askMore: 'Send another inquiry',
  },
  work: {
    ...own,
    title: 'Your workday',
    waits: 'Waiting for you',
    nothingWaits: 'Nothing is waiting for you now.',
    tellOfSomebody: 'Tell us of somebody who needs a coordinator',
    declined: 'You have declined. The coordinating unit has been told, and asks somebody else.',
    offer: 'Say whether you can be a coordinator',
    offeredOn: (day: string) => `You were asked on ${day}`,
    childWish: (count: number) =>
      count === 1 ? 'Answer what the child has written' : `Answer ${count} things the child has written`,
    postPapers: (count: number) =>
      count === 1 ? 'Print and post one letter' : `Print and post ${count} letters`,
    followUp: (count: number) =>
      count === 1
        ? '1 activity in the plan is past its deadline'
        : `${count} activities in the plan are past their deadline`,
    firstWas: (day: string) => `The first deadline was ${day}`,
    doActivity: (what: string) => `Activity: ${what}`,
    deadlineIs: (day: string) => `The deadline is ${day}`,
    namePeople: (service) => `Say who at ${service} takes part`,
    answerReferral: (service) => `A referral to ${service} waits for an answer`,
    referralCame: (day) => `Came on ${day}`,
    finishReferral: (service) => `Carry out the referral to ${service}`,
    letInSince: (day) => `The consent counts from ${day}`,
    startPlan: 'Start the plan',
    caseOffered: (count: number) =>
      count === 1 ? 'Say whether you can take over a case' : `Say whether you can take over ${count} cases`,
    wasDeadline: (day: string) => `The deadline was ${day}`,
    revisePlan: 'Review the plan',
    shouldHaveBeen: (day: string) => `Should have been done by ${day}`,
    openInquiries: (count: number) =>
      count === 1 ? '1 inquiry to consider' : `${count} inquiries to consider`,
    nextDue: (day: string) => `The next is to be answered by ${day}`,
    wasDue: (day: string) => `Overdue. The first was to be answered by ${day}`,
    myCases: (count: number) =>
      count === 1
        ? '1 of your cases is waiting for an answer'
        : `${count} of your cases are waiting for an answer`,
    withoutCoordinator: (count: number) =>
      count === 1 ? '1 person is without a coordinator' : `${count} people are without a coordinator`,
    toApprove: (count: number) => (count === 1 ? '1 decision to approve' : `${count} decisions to approve`),
    decideAnew: (count: number) =>
      count === 1
        ? '1 new decision to make after a complaint'
        : `${count} new decisions to make after complaints`,
    owedInforming: (count) =>
      count === 1
        ? '1 parent without parental responsibility is owed a new answer'
        : `${count} parents without parental responsibility are owed a new answer`,
    complaints: (count: number) =>
      count === 1 ? '1 complaint to work on' : `${count} complaints to work on`,
    transfers: (count: number) =>
      count === 1
        ? '1 case has been sent here and awaits an answer'
        : `${count} cases have been sent here and await an answer`,
    toPost: (count: number) => (count === 1 ? '1 paper letter to post' : `${count} paper letters to post`),
    oldestWaited: (days: number, day: string) =>
      days === 0
        ? 'Made today'
        : `The oldest has waited for ${days === 1 ? '1 day' : `${days} days`}, since ${day}`,
    guidance: (count: number) =>
      count === 1 ? '1 question about guidance' : `${count} questions about guidance`,
    staff: 'For staff',
    training: 'Training and guidance',
    trainingText: 'What you should have been through, and somebody to ask',
    procedures: 'Procedures',
    proceduresText: 'How we do it',
    withoutSince: (day: string) => `The first since ${day}`,
    meetingAct: {
      answer: 'Answer the invitation to a meeting',
      invite: 'Invite to the meeting',
      hold: 'Write the minutes when the meeting is over',
      write_minutes: 'Write the minutes',
      share_minutes: 'Share the minutes',
    },
    people: 'People you coordinate for',
    noPeople: 'You do not coordinate for anybody now.',
    teams: 'Teams you take part in',
    standIn: 'You stand in until the coordinator is in place',
    activities: 'Your activities',
    activity: 'Activity',
    person: 'Person',
    deadline: 'Deadline',
    status: 'Status',
    noDeadline: 'No deadline',
    overdue: 'The deadline has passed',
    activityState: {
      planned: 'Planned',
      in_progress: 'In progress',
      done: 'Done',
      cannot_be_done_yet: 'Cannot be done yet',
      no_longer_needed: 'No longer needed',
    },
    planExpired: (day: string) => `The plan’s review was due ${day}`,
    nextMeeting: (when: string) => `Next meeting ${when}`,
    noPlan: 'No plan',
    notices: 'Notices',
    noNotices: 'No notices.',
  },
} satisfies Texts
