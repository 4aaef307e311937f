#pragma once
#include "model/service.hpp"
#include "model/validate.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sparta::model {

/// Of the 50 tags that a resource takes, those that Sparta puts on the stack, and thereby on its resources.
inline constexpr std::size_t tags_of_sparta = 3;
inline constexpr std::size_t tags_for_the_user = 50 - tags_of_sparta;

/// Where the checks below leave what they find, as a sentence: "function 'Hello': memory is 64 MiB. Give it …."
class findings {
 public:
  findings(std::vector<problem>& found, std::string subject, source_line where)
      : found_(found), subject_(std::move(subject)), where_(std::move(where)) {}
  /// The same for a part of the subject.
  [[nodiscard]] findings about(const std::string& part, source_line where) const {
    return {found_, subject_ + ": " + part, std::move(where)};
  }
  void add(std::string_view what) { found_.push_back({subject_ + ": " + std::string(what) + ".", where_}); }

 private:
  std::vector<problem>& found_;
  std::string subject_;
  source_line where_;
};

/// Strings are known; an expression is known when the stack is deployed.
using names_and_expressions = std::map<std::string, json::value>;
using names_and_values = std::map<std::string, std::string>;

/// How many characters (code points) a text has; none when it is not UTF-8, which no AWS call could carry.
[[nodiscard]] std::optional<std::size_t> characters_in(std::string_view text);

void check_text(std::string_view what, std::string_view text, std::size_t most_characters, findings& found);
void check_sizes(const function& declared, findings& found);
void check_environment(const function& declared, findings& found);
/// What it runs as, what it is called by, and what else it is given. `of` declares what is referred to.
void check_role(const function& declared, const service& of, findings& found);
/// What its handler uses, `of` declares.
void check_uses(const function& declared, const service& of, findings& found);
void check_aliases(const function& declared, findings& found);
void check_configuration(const function& declared, const service& of, findings& found);
/// Alarms of the whole service, its functions' included: names, texts, and what they can watch.
void check_alarms(const service& declared, std::vector<problem>& problems);
void check_metric_filters(const function& declared, findings& found);
void check_dashboards(const service& declared, std::vector<problem>& problems);
/// `of_service` are the tags that the function gets besides its own.
void check_tags(const names_and_values& tags, const names_and_values& of_service, findings& found);

/// Two of a kind have two names, whatever declared them.
void check_declared_names(const service& declared, std::vector<problem>& problems);

}  // namespace sparta::model
