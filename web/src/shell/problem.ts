/** One refusal of the server in words a person can act on (RFC 9457), or our own when the server was not reached. */
export interface FieldProblem {
  pointer: string
  message: string
  fix: string
}

export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: string,
    readonly detail: string,
    readonly traceId: string,
    readonly errors: FieldProblem[],
    readonly fix: string = '',
  ) {
    super(title)
  }

  static readonly OFFLINE = 'offline'
  static readonly UNREADABLE = 'unreadable'

  /** No answer came at all; the words are chosen where the problem is shown. */
  static offline(): Problem {
    return new Problem(0, Problem.OFFLINE, '', '', '', [])
  }

  static async of(response: Response): Promise<Problem> {
    const text = await response.text().catch(() => '')
    return Problem.parse(response.status, text)
  }

  static parse(status: number, text: string): Problem {
    try {
      const body = JSON.parse(text) as Partial<Problem>
      return new Problem(
        status,
        body.code ?? Problem.UNREADABLE,
        body.title ?? '',
        body.detail ?? '',
        body.traceId ?? '',
        body.errors ?? [],
        body.fix ?? '',
      )
    } catch {
      return new Problem(status, Problem.UNREADABLE, '', '', '', [])
    }
  }

  static from(thrown: unknown): Problem {
    if (thrown instanceof Problem) return thrown
    if (thrown instanceof TypeError) return Problem.offline()
    return new Problem(0, Problem.UNREADABLE, String(thrown), '', '', [])
  }
}
