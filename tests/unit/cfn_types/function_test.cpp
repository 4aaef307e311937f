#include <sparta/cfn/condition.hpp>
#include <sparta/cfn/convert.hpp>
#include <sparta/cfn/dynamic_reference.hpp>
#include <sparta/cfn/mapping.hpp>
#include <sparta/cfn/parameter.hpp>
#include <sparta/cfn/s3.hpp>
#include <sparta/json/write.hpp>

#include <gtest/gtest.h>

namespace sparta::cfn {
namespace {

constexpr sparta::parameter<std::int64_t> port{"Port"};
constexpr sparta::parameter<std::string> stage{"Stage"};
constexpr sparta::parameter<list<std::string>> zones{"Zones"};
constexpr sparta::condition is_prod{"IsProd"};
constexpr sparta::condition is_test{"IsTest"};
constexpr sparta::mapping sizes{"Sizes"};
constexpr sparta::resource<s3::bucket> uploads{"Uploads"};

template <class Value>
std::string text(const Value& what) {
  return json::write(static_cast<const detail::value_base&>(what));
}

TEST(concatenation, makes_one_flat_join_with_its_literals_merged) {
  EXPECT_EQ(text("s3://" + uploads.ref() + "/inbox" + "/new"),
            R"({"Fn::Join":["",["s3://",{"Ref":"Uploads"},"/inbox/new"]]})");
  EXPECT_EQ(text(uploads.ref() + (uploads.arn() + std::string("/*"))),
            R"({"Fn::Join":["",[{"Ref":"Uploads"},{"Fn::GetAtt":["Uploads","Arn"]},"/*"]]})");
}

TEST(concatenation, of_literals_is_a_literal) {
  EXPECT_EQ(text(value<std::string>("a") + "b"), R"("ab")");
  EXPECT_EQ(text(value<std::string>("") + ""), R"("")");
  EXPECT_EQ(text("" + uploads.ref()), R"({"Ref":"Uploads"})");
}

TEST(concatenation, leaves_a_join_with_a_separator_alone) {
  EXPECT_EQ(text(join(",", {"a", uploads.ref()}) + "b"),
            R"({"Fn::Join":["",[{"Fn::Join":[",",["a",{"Ref":"Uploads"}]]},"b"]]})");
}

TEST(functions, are_written_as_cloudformation_reads_them) {
  EXPECT_EQ(text(select(0, get_azs())), R"({"Fn::Select":[0,{"Fn::GetAZs":""}]})");
  EXPECT_EQ(text(select(1, split(",", "a,b"))), R"({"Fn::Select":[1,{"Fn::Split":[",","a,b"]}]})");
  EXPECT_EQ(text(cidr("10.0.0.0/16", 4, 8)), R"({"Fn::Cidr":["10.0.0.0/16",4,8]})");
  EXPECT_EQ(text(base64(stage.ref())), R"({"Fn::Base64":{"Ref":"Stage"}})");
  EXPECT_EQ(text(import_value("shared-vpc")), R"({"Fn::ImportValue":"shared-vpc"})");
  EXPECT_EQ(text(length(zones.ref())), R"({"Fn::Length":{"Ref":"Zones"}})");
  EXPECT_EQ(text(to_json_string({{"bucket", uploads.ref()}})), R"({"Fn::ToJsonString":{"bucket":{"Ref":"Uploads"}}})");
  EXPECT_EQ(text(sub("${Host}:${AWS::Region}", {{"Host", uploads.domain_name()}})),
            R"({"Fn::Sub":["${Host}:${AWS::Region}",{"Host":{"Fn::GetAtt":["Uploads","DomainName"]}}]})");
}

TEST(pseudo_parameters, are_references) {
  EXPECT_EQ(text(pseudo::account_id()), R"({"Ref":"AWS::AccountId"})");
  EXPECT_EQ(text(select(0, pseudo::notification_arns())), R"({"Fn::Select":[0,{"Ref":"AWS::NotificationARNs"}]})");
}

TEST(mapping, is_looked_up_by_two_keys) {
  EXPECT_EQ(text(sizes.find(pseudo::region(), "Memory")),
            R"({"Fn::FindInMap":["Sizes",{"Ref":"AWS::Region"},"Memory"]})");
  EXPECT_EQ(text(sizes.find_or<std::int64_t>(stage.ref(), "Count", 1)),
            R"({"Fn::FindInMap":["Sizes",{"Ref":"Stage"},"Count",{"DefaultValue":1}]})");
}

TEST(condition, is_made_by_comparing_and_by_logic) {
  EXPECT_EQ(text(stage.ref() == "prod"), R"({"Fn::Equals":[{"Ref":"Stage"},"prod"]})");
  EXPECT_EQ(text(stage.ref() != "prod"), R"({"Fn::Not":[{"Fn::Equals":[{"Ref":"Stage"},"prod"]}]})");
  EXPECT_EQ(text(port.ref() == 8080), R"({"Fn::Equals":[{"Ref":"Port"},8080]})");
  EXPECT_EQ(text(is_prod && !is_test), R"({"Fn::And":[{"Condition":"IsProd"},{"Fn::Not":[{"Condition":"IsTest"}]}]})");
  EXPECT_EQ(text(stage.ref() == "a" || is_test || is_prod),
            R"({"Fn::Or":[{"Fn::Equals":[{"Ref":"Stage"},"a"]},{"Condition":"IsTest"},{"Condition":"IsProd"}]})");
}

TEST(condition, of_more_than_ten_operands_is_nested) {
  condition_expression all = is_prod;
  for (int i = 1; i < 12; ++i) all = all || is_prod;
  const json::value written = all;
  EXPECT_LE(written.find("Fn::Or")->as_array().size(), 10U);
  const auto count = [](const auto& self, const json::value& of) -> std::size_t {
    const auto* operands = of.find("Fn::Or");
    if (operands == nullptr) return 1;
    std::size_t sum = 0;
    for (const auto& each : operands->as_array()) sum += self(self, each);
    return sum;
  };
  EXPECT_EQ(count(count, written), 12U);
}

TEST(condition, chooses_between_values_of_one_type) {
  EXPECT_EQ(text(if_(is_prod, value<std::int64_t>(5), 1)), R"({"Fn::If":["IsProd",5,1]})");
  EXPECT_EQ(text(if_(is_prod, uploads.ref(), no_value<std::string>())),
            R"({"Fn::If":["IsProd",{"Ref":"Uploads"},{"Ref":"AWS::NoValue"}]})");
}

TEST(dynamic_reference, names_service_and_parts) {
  EXPECT_EQ(text(resolve::ssm("/shop/key")), R"("{{resolve:ssm:/shop/key}}")");
  EXPECT_EQ(text(resolve::ssm_secure("/shop/key", "3")), R"("{{resolve:ssm-secure:/shop/key:3}}")");
  EXPECT_EQ(text(resolve::secret("db")), R"("{{resolve:secretsmanager:db:SecretString}}")");
  EXPECT_EQ(text(resolve::secret("db", "password")), R"("{{resolve:secretsmanager:db:SecretString:password}}")");
  EXPECT_EQ(text(resolve::secret("db", "", "", "v1")), R"("{{resolve:secretsmanager:db:SecretString:::v1}}")");
}

std::string converted(std::string_view source) { return text(convert_to_template_expression(source)); }

TEST(conversion, keeps_plain_text_in_one_part) {
  EXPECT_EQ(converted("plain"), R"({"Fn::Join":["",["plain"]]})");
  EXPECT_EQ(converted(""), R"({"Fn::Join":["",[]]})");
}

TEST(conversion, takes_expressions_out_of_the_text) {
  EXPECT_EQ(converted(R"(A { "Fn::GetAtt" : ["R", "Arn"] } B)"),
            R"({"Fn::Join":["",["A ",{"Fn::GetAtt":["R","Arn"]}," B"]]})");
  EXPECT_EQ(converted(R"({"Ref":"A"} = {"Fn::FindInMap":["M","k","n"]})"),
            R"({"Fn::Join":["",[{"Ref":"A"}," = ",{"Fn::FindInMap":["M","k","n"]}]]})");
}

TEST(conversion, keeps_line_breaks_with_their_line) {
  EXPECT_EQ(converted("A\n{\"Ref\":\"R\"}\nB"), R"({"Fn::Join":["",["A\n",{"Ref":"R"},"\n","B"]]})");
}

TEST(conversion, leaves_other_braces_as_text) {
  for (const char* other : {"f() { x; }", R"({"a":1})", R"({"Ref":5})", R"({"Ref":""})", "{", "}{", R"({"Ref":"A",)",
                            R"({"Ref":"A","x":1})", R"({"Fn::GetAtt":"A.B"})"})
    EXPECT_EQ(converted(other), R"({"Fn::Join":["",[)" + json::write(json::value(other)) + "]]}") << other;
  EXPECT_EQ(converted(R"(if { {"Ref":"A"} })"), R"({"Fn::Join":["",["if { ",{"Ref":"A"}," }"]]})");
}

}  // namespace
}  // namespace sparta::cfn
