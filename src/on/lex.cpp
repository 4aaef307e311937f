#include "on/permission.hpp"

#include <sparta/on/lex.hpp>

#include <utility>

namespace sparta::on {
namespace {

/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-botalias-botaliaslocalesettings.html
json::value locale_setting(const json::value& locale, const invocation_target& of) {
  json::object hook{{"CodeHookInterfaceVersion", "1.0"}, {"LambdaArn", of.arn}};
  json::object setting{{"CodeHookSpecification", json::object{{"LambdaCodeHook", std::move(hook)}}}, {"Enabled", true}};
  return json::object{{"BotAliasLocaleSetting", std::move(setting)}, {"LocaleId", locale}};
}

}  // namespace

wiring wire(const lex& source, const invocation_target& of) {
  wiring made;
  made.resources.push_back(permission({.principal = "lexv2.amazonaws.com", .source_arn = source.bot_alias.arn}, of));
  const json::value locales = source.locales;
  if (!locales.is_array()) return made;
  if (source.bot_alias.resource.empty())
    made.problems.emplace_back(
        "an existing alias of a bot is not the stack's to change: leave .locales out, and have the alias call the "
        "function.");
  else
    for (const json::value& locale : locales.as_array())
      made.properties.push_back({.resource = std::string(source.bot_alias.resource),
                                 .path = {"BotAliasLocaleSettings"},
                                 .value = locale_setting(locale, of)});
  return made;
}

}  // namespace sparta::on
