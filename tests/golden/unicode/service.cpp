#include "golden/cases.hpp"

#include <sparta/sparta.hpp>

sparta::model::service sparta::golden::unicode() {
  sparta::service service{{.name = "greetings", .description = "Grüße, 你好, здравствуйте, 🦅 — \"quoted\" \\ back"}};
  service.function({.name = "Greet",
                    .description = "Sagt „Grüß Gott“ 🏔",
                    .environment = {{"GREETING", "Grüß Gott 🏔\n\tzweite Zeile"}},
                    .tags = {{"città", "Zürich 東京"}}},
                   [] {});
  return model::model_of(service);
}
