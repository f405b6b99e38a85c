import type { Chain, Me } from '@/access/types'
import type { Proposal, Replay, Tile, Work } from '@/casework/types'
import type { Figures } from '@/insight/types'
import type { Lead, Reason } from '@/monitoring/types'
import type { Region, TemporaryCode } from '@/region/types'
import type { FactField } from '@/registry/fact-field'
import type { FiguresOfFact, FiguresOfPlace, PublishedFigure } from '@/registry/published'
import type { FactView, HouseholdFile, ImportSummary, Member, Refusal, Revealed, SourceField, Statement, StatementFields, Supporter, Unit } from '@/registry/types'
import type { CliffLine, CliffPoint } from '@/rulebook/cliffs'
import type { Affected, Draft, DryRun, RuleSummary, Summary } from '@/rulebook/drafts'
import type { Trial, TrialSubject, TryForm } from '@/rulebook/trial'
import type { Ask, Finding, Law, Pack, PackRule, Parameter, ParameterValue, Results, Step, SubjectFinding, TraceNode, Use } from '@/rulebook/types'
import type { components } from '@/shell/openapi'
import type { Job, Title } from '@/shell/types'
import type { Correction } from '@/verification/corrections'
import type { DatasetName, DepartmentName } from '@/verification/names'
import type { Authorisation, Delivery, Difference, DifferenceFile, Enquiry, EnquiryFile, Feed, FindingRecord, Happened, Listed, MatchQuestion, PersonAnswer, Precision, Report, Request, RequestFile, RequestPerson, Sweep, SweepProgress } from '@/verification/types'

type Contract = components['schemas']

/** The fields a screen reads that the contract does not have. */
type Unknown<Ours, Theirs> = Exclude<keyof Ours, keyof Theirs>

/** Each line stops the build as soon as a screen reads a field that the committed API does not send. */
type Unread =
  | Unknown<Me, Contract['Me']>
  | Unknown<Chain, Contract['Chain']>
  | Unknown<HouseholdFile, Contract['HouseholdFile']>
  | Unknown<Member, Contract['Member']>
  | Unknown<Unit, Contract['Unit']>
  | Unknown<FactView, Contract['FactView']>
  | Unknown<Statement, Contract['StatementView']>
  | Unknown<ImportSummary, Contract['ImportView']>
  | Unknown<Refusal, Contract['Refusal']>
  | Unknown<Revealed, Contract['Revealed']>
  | Unknown<Results, Contract['Results']>
  | Unknown<Finding, Contract['Finding']>
  | Unknown<SubjectFinding, Contract['SubjectFinding']>
  | Unknown<Step, Contract['Step']>
  | Unknown<Use, Contract['Use']>
  | Unknown<Ask, Contract['Ask']>
  | Unknown<TraceNode, Contract['TraceNode']>
  | Unknown<Pack, Contract['PackView']>
  | Unknown<PackRule, Contract['RuleView']>
  | Unknown<Parameter, Contract['ParameterView']>
  | Unknown<ParameterValue, Contract['ValueView']>
  | Unknown<Lead, Contract['LeadView']>
  | Unknown<Reason, Contract['ReasonView']>
  | Unknown<Proposal, Contract['ProposalView']>
  | Unknown<Work, Contract['Work']>
  | Unknown<Tile, Contract['Tile']>
  | Unknown<Figures, Contract['Figures']>
  | Unknown<Region, Contract['PlaceWithChildren']>
  | Unknown<TemporaryCode, Contract['TemporaryCode']>
  | Unknown<Job<unknown>, Contract['Job']>
  | Unknown<Title, Contract['Title']>
  | Unknown<Law, Contract['LawView']>
  | Unknown<Draft, Contract['DraftView']>
  | Unknown<DryRun, Contract['DryRunView']>
  | Unknown<Summary, Contract['Summary']>
  | Unknown<RuleSummary, Contract['RuleSummary']>
  | Unknown<Affected, Contract['AffectedView']>
  | Unknown<TryForm, Contract['TryForm']>
  | Unknown<Trial, Contract['Trial']>
  | Unknown<TrialSubject, Contract['SubjectView']>
  | Unknown<FactField, Contract['FactField']>
  | Unknown<StatementFields, Contract['StatementForm']>
  | Unknown<SourceField, Contract['SourceField']>
  | Unknown<Supporter, Contract['SupporterView']>
  | Unknown<FiguresOfPlace, Contract['FiguresOfPlace']>
  | Unknown<FiguresOfFact, Contract['FigureOfFact']>
  | Unknown<PublishedFigure, Contract['FigureRow']>
  | Unknown<CliffLine, Contract['CliffView']>
  | Unknown<CliffPoint, Contract['Point']>
  | Unknown<Replay, Contract['Replay']>
  | Unknown<Authorisation, Contract['AuthorisationView']>
  | Unknown<Request, Contract['RequestLine']>
  | Unknown<RequestFile, Contract['RequestView']>
  | Unknown<RequestPerson, Contract['RequestPerson']>
  | Unknown<PersonAnswer, Contract['PersonAnswer']>
  | Unknown<Enquiry, Contract['EnquiryLine']>
  | Unknown<EnquiryFile, Contract['EnquiryView']>
  | Unknown<Delivery, Contract['DeliveryView']>
  | Unknown<Correction, Contract['CorrectionView']>
  | Unknown<Difference, Contract['FindingView']>
  | Unknown<DifferenceFile, Contract['FindingFile']>
  | Unknown<FindingRecord, Contract['Evidence']>
  | Unknown<Happened, Contract['FindingEvent']>
  | Unknown<Report, Contract['ReportView']>
  | Unknown<MatchQuestion, Contract['MatchView']>
  | Unknown<Feed, Contract['Feed']>
  | Unknown<Sweep, Contract['SweepView']>
  | Unknown<SweepProgress, Contract['SweepProgress']>
  | Unknown<Listed, Contract['ListedHousehold']>
  | Unknown<Precision, Contract['RulePrecision']>
  | Unknown<DepartmentName, Contract['DepartmentView']>
  | Unknown<DatasetName, Contract['DatasetView']>

export const nothingUnknown: [Unread] extends [never] ? true : Unread = true
