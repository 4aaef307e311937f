#pragma once
#include "model/alarm.hpp"
#include "model/dashboard.hpp"
#include "model/function.hpp"
#include "model/hooks.hpp"
#include "model/part.hpp"
#include "model/problem.hpp"
#include "model/published_folder.hpp"
#include "model/source_line.hpp"

#include <sparta/cfn/template_document.hpp>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace sparta {
class service;
}

namespace sparta::model {

/// A build's id is at most this long, so that the size of every environment is known before there is a build.
inline constexpr std::uint32_t longest_build_id = 128;

/// Something declared by a name of its own, and where.
template <class What>
struct declared {
  std::string name;
  What what;
  source_line declared_at{};
};

/// A role that functions share; they bring the statements.
struct role {
  std::string description{};
  json::value managed_policies{};
  json::value permissions_boundary{};
};

/// What `main` declared, as data: the only input of validation, of synthesis and of everything after them.
struct service {
  std::string name;
  std::string description{};
  sparta::architecture architecture = sparta::architecture::x86_64;
  std::map<std::string, std::string> tags{};
  function_defaults defaults{};
  std::vector<function> functions{};
  std::vector<declared<role>> roles{};
  std::vector<declared<cfn::resource>> resources{};
  std::vector<part> parts{};
  std::vector<published_folder> published_folders{};
  std::vector<alarm> alarms{};
  std::vector<composite_alarm> composite_alarms{};
  std::vector<dashboard> dashboards{};
  std::vector<declared<cfn::parameter>> parameters{};
  std::vector<declared<json::value>> conditions{};
  std::vector<declared<json::value>> mappings{};
  std::vector<declared<cfn::output>> outputs{};
  std::vector<declared<json::value>> outputs_of{};  ///< resources, all of whose outputs are wanted
  std::vector<declared<json::value>> metadata{};
  model::hooks hooks{};
  /// Of values that only their making could find wrong; `validate` passes them on.
  std::vector<problem> problems{};
  source_line declared_at{};
};

/// The tool's alone: a bootstrap keeps no model.
[[nodiscard]] const service& model_of(const sparta::service& declared);

}  // namespace sparta::model
