export class MemberService {
  constructor({ memberStore }) {
    this.memberStore = memberStore
  }

  search(filter) {
    return filter.name ? this.memberStore.byName(filter.name) : this.memberStore.byCity(filter.city)
  }
}
