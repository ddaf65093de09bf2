extension Symptom {
  /// Symptoms of the person: of the whole body, the eyes and the mouth.
  static let personFacts: [SymptomFacts] = [
    SymptomFacts(
      .fever, .systemic, "Fever (>= 38 C)", ["temperature", "high temperature", "feverish"],
      Coding("386661006", nil, .exact, .symptoms, .phenotype)),
    SymptomFacts(
      .chills, .systemic, "Shivering or chills", ["shivering", "rigors"],
      Coding("43724002", nil, .exact, .symptoms)),
    SymptomFacts(
      .fatigue, .systemic, "Fatigue", ["tired", "exhausted", "weak"],
      Coding("84229001", nil, .exact, .symptoms, .phenotype)),
    SymptomFacts(
      .jointPain, .systemic, "Joint pain", ["achy joints", "sore joints", "arthralgia"],
      Coding("57676002", nil, .exact, .phenotype)),
    SymptomFacts(
      .headache, .systemic, "Headache", ["head ache"], Coding("25064002", nil, .exact, .phenotype)),
    SymptomFacts(.stiffNeck, .systemic, "Stiff neck", ["neck stiffness"]),
    SymptomFacts(
      .lightHurts, .eye, "Light hurts the eyes", ["photophobia", "sensitive to light"],
      Coding("409668002", nil, .exact, .phenotype)),
    SymptomFacts(
      .confusion, .systemic, "Confused or very drowsy", ["confused", "drowsy", "hard to wake"],
      Coding("286933003", nil, .exact, .symptoms, .phenotype)),
    SymptomFacts(
      .breathingDifficulty, .systemic, "Difficulty breathing",
      ["short of breath", "wheezing", "breathless"],
      Coding("267036007", nil, .exact, .symptoms, .phenotype)),
    SymptomFacts(
      .troubleSwallowing, .systemic, "Trouble swallowing", ["throat tight", "cant swallow"]),
    SymptomFacts(
      .faceSwelling, .systemic, "Swollen lips, tongue, face or eyes",
      ["swollen lips", "swollen tongue", "angioedema"], Coding("41291007", nil, .exact, .phenotype)),
    SymptomFacts(.vomiting, .systemic, "Vomiting", ["being sick"]),
    SymptomFacts(
      .nausea, .systemic, "Nausea", ["feeling sick", "queasy"],
      Coding("422587007", nil, .exact, .symptoms, .phenotype)),
    SymptomFacts(
      .dizziness, .systemic, "Dizziness or faintness", ["dizzy", "lightheaded", "faint"],
      Coding("404640003", nil, .exact, .symptoms, .phenotype)),
    SymptomFacts(
      .swollenGlands, .systemic, "Swollen glands", ["swollen lymph nodes", "lumps in neck"],
      Coding("30746006", nil, .exact, .phenotype)),
    SymptomFacts(
      .easyBruising, .systemic, "Easy bruising", ["bruises easily", "unexplained bruises"],
      Coding("424131007", nil, .exact, .phenotype)),
    SymptomFacts(
      .easyBleeding, .systemic, "Easy or unexplained bleeding", ["nosebleeds", "bleeds easily"],
      Coding("248250000", nil, .exact, .phenotype)),
    SymptomFacts(
      .recurrentInfection, .systemic, "Repeated infections",
      ["keeps getting infections", "skin infections"]),
    SymptomFacts(
      .weightLoss, .systemic, "Unexplained weight loss", ["losing weight"],
      Coding("262285001", nil, .exact, .symptoms, .phenotype)),
    SymptomFacts(
      .nightSweats, .systemic, "Night sweats", ["sweating at night"],
      Coding("42984000", nil, .exact, .symptoms, .phenotype)),
    SymptomFacts(
      .mouthSores, .mouth, "Mouth sores", ["mouth ulcer", "oral ulcer", "sore in mouth"],
      Coding("26284000", nil, .exact, .phenotype)),
    SymptomFacts(
      .swollenGums, .mouth, "Swollen gums", ["gum swelling"],
      Coding("54711002", nil, .exact, .phenotype)),
    SymptomFacts(
      .bleedingGums, .mouth, "Bleeding gums", ["gums bleed"],
      Coding("86276007", nil, .exact, .phenotype)),
    SymptomFacts(
      .blurredVision, .eye, "Blurred vision", ["blurry eyes", "vision change"],
      Coding("246636008", nil, .exact, .phenotype)),
    SymptomFacts(.eyeDry, .eye, "Dry eyes", ["dry eye"]),
    SymptomFacts(.eyeRed, .eye, "Red eyes", ["bloodshot"]),
    SymptomFacts(
      .eyeTearing, .eye, "Watery eyes", ["tearing", "watering eyes"],
      Coding("418035005", nil, .exact, .phenotype)),
    SymptomFacts(.eyeBurning, .eye, "Burning or tingling eyes", ["stinging eyes"]),
    SymptomFacts(
      .eyeGritty, .eye, "Feeling of something in the eye", ["gritty eye", "foreign body feeling"]),
    SymptomFacts(
      .eyelidSwelling, .eye, "Inflamed eyelids", ["swollen eyelid", "blepharitis"],
      Coding("41446000", nil, .exact, .phenotype)),
    SymptomFacts(.eyePain, .eye, "Eye pain", ["sore eye", "painful eye"]),
    SymptomFacts(
      .sleepLoss, .systemic, "Sleep disturbed by itch", ["cant sleep", "woke up itching"]),
    SymptomFacts(.distress, .systemic, "Emotional distress", ["upset", "anxious about skin"]),
  ]
}
